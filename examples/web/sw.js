// Keeps the page in the browser, so that it works without a network once it has been loaded. FILES and VERSION are
// filled in when the page is built; a new version is taken as a whole, the next time the page is opened.
const VERSION = "";
const FILES = [];
const name = `page ${VERSION}`;

self.addEventListener("install", (event) => {
    event.waitUntil(
        (async () => {
            const cache = await caches.open(name);
            await cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
            await self.skipWaiting();
        })(),
    );
});

self.addEventListener("activate", (event) => {
    event.waitUntil(
        (async () => {
            for (const other of await caches.keys()) if (other !== name) await caches.delete(other);
            await self.clients.claim();
        })(),
    );
});

self.addEventListener("fetch", (event) => {
    if (event.request.method !== "GET") return;
    event.respondWith(
        (async () =>
            (await caches.match(event.request, { ignoreSearch: true, cacheName: name })) ?? fetch(event.request))(),
    );
});
