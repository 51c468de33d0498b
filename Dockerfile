# Build with the sources, run with what is needed only.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY bin bin
COPY src src
COPY workers workers
RUN npm run build && npm prune --omit=dev --ignore-scripts
# The database's library links, which the unprivileged user of the image could not make at start.
RUN node -e "import('/app/dist/src/store/embedded/find-binaries.js').then((room) => room.findBinaries())"

FROM node:24-bookworm-slim
# The faster recogniser data, found by the program when it is there.
RUN apt-get update \
 && apt-get install -y --no-install-recommends tesseract-ocr-vie \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
ENV NODE_ENV=production SOHOA_DATA=/data SOHOA_HOST=0.0.0.0
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY bin bin
COPY config config
RUN mkdir /data /replica && chown node:node /data /replica
VOLUME /data
USER node
EXPOSE 8017
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8017/suc-khoe').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/sohoa.js", "all"]
