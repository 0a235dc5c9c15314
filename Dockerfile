# One image for the api, the worker and the migrations; docker-compose.yml names their commands.

FROM node:22-slim AS build
WORKDIR /isnad
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-json
COPY . .
RUN npm run build --no-json

# What runs needs neither the build's tools nor the embedded PostgreSQL, which is an optional package.
FROM node:22-slim AS dependencies
WORKDIR /isnad
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-json --omit=dev --omit=optional

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /isnad
COPY --from=dependencies /isnad/node_modules ./node_modules
COPY --from=build /isnad/package.json ./
COPY --from=build /isnad/dist ./dist
# What a volume here begins as: a folder of the user that writes to it.
RUN mkdir /var/lib/isnad && chown node:node /var/lib/isnad
USER node
EXPOSE 3000
CMD ["node", "dist/apps/api/main.js"]
