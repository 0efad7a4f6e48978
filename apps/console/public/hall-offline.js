// Keeps the page of the hall in the browser: a laptop that opened it once opens it again without a network.
const kept = 'junheng-hall';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.add('/hall')));
  self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  event.respondWith(
    fetch(event.request).then(
      (answer) => {
        const copy = answer.clone();
        if (answer.ok) event.waitUntil(caches.open(kept).then((cache) => cache.put('/hall', copy)));
        return answer;
      },
      () => caches.match('/hall'),
    ),
  );
});
