/**
 * The one place that teaches zod about OpenAPI. Everything that declares a schema takes `z` from here, so that no
 * schema can be made before `.openapi()` exists.
 */
import { extendZodWithOpenApi } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';

extendZodWithOpenApi(z);

/** zod with `.openapi()`: the same schema validates and documents. */
export { z };
