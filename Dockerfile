# The portal (the last stage), and the engine, which runs in a container of its own (docker-compose.yml).

# Its image runs as root. A volume that is made anew belongs to whom its folder in the image belongs to.
FROM getmeili/meilisearch:v1.21.0 AS engine
USER root
RUN chown 1000:1000 /meili_data
USER 1000:1000

FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The engine's 131 MB come with the optional packages; leaving those out would leave out esbuild as well.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/@gaubee
COPY . .
# The lexicon, the packed commands and the pages are made here, since the portal's user may not write to /app. The touch
# tells commands/run.mjs that what was installed is newer than the lock file just copied.
RUN touch node_modules/.package-lock.json \
  && node commands/run.mjs words hus \
  && node program/pack-commands.mjs \
  && node_modules/.bin/vite build

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 VAR=/state
WORKDIR /app
COPY --from=build /app /app
RUN mkdir /state && chown node:node /state
USER node
EXPOSE 3000
CMD ["node", "commands/run.mjs", "start"]
