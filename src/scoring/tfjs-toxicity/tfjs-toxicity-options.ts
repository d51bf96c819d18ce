/** The settings of the TensorFlow.js scorer: plain data, because a scoring thread is handed them. */

export interface TfjsToxicityOptions {
  /**
   * A folder with the graph model's `model.json`, its weight shards, and `vocab.json`: nothing is then fetched. Left
   * out: the package's own addresses (tfhub.dev and storage.googleapis.com).
   */
  modelDir?: string | undefined;
  /** `auto`: tfjs-node where it is installed and loads, else WASM. */
  backend?: 'auto' | 'wasm' | undefined;
}
