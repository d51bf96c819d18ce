# syntax=docker/dockerfile:1
# One image for every service of docker-compose.yml: the API, the workers, the migrations and the command line differ by
# their command alone.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY bin bin
COPY config config
COPY src src
COPY workers workers
RUN node bin/build.mjs
# The deep stage's runtime comes with binaries for every system, 290 MB of them: Linux's stay.
RUN find node_modules/onnxruntime-node/bin -mindepth 2 -maxdepth 2 ! -name linux -exec rm -r {} +

# The packages that run. Optional ones stay out: the private PostgreSQL (a service of its own here) and tfjs-node, which
# the tfjs-toxicity scorer does without on the WASM backend. WITH_OPTIONAL=yes brings them in. The deep stage's runtime is
# optional too, for systems that it has no binary for, but without it the default scorer tells less well: it is copied.
FROM node:24-bookworm-slim AS packages
ARG WITH_OPTIONAL=no
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN if [ "$WITH_OPTIONAL" = yes ]; then npm ci --omit=dev; else npm ci --omit=dev --omit=optional; fi \
    && npm cache clean --force
COPY --from=build /app/node_modules/onnxruntime-node node_modules/onnxruntime-node
COPY --from=build /app/node_modules/onnxruntime-common node_modules/onnxruntime-common

FROM node:24-bookworm-slim
ENV NODE_ENV=production WINNOW_HOST=0.0.0.0
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE* ./
COPY bin bin
COPY model/models.json model/models.json
COPY model/weights model/weights
# The model in use is kept in a volume, so that an image that ships another finds it (docs/models.md).
ENV WINNOW_MODELS_DIR=/models
RUN mkdir /models && chown node:node /models
# The image's own account; nothing in /app is writable for it, and nothing needs to be.
USER node
EXPOSE 8080
STOPSIGNAL SIGTERM
CMD ["node", "dist/src/api-main.js"]
