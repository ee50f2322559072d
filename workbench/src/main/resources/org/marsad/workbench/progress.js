// Tells how far an addition has come while it goes on, and shows the whole page when it is done.
const progress = document.getElementById("progress");
if (progress.dataset.done !== "true") {
  const events = new EventSource(progress.dataset.events);
  events.addEventListener("stand", (event) => {
    const stand = JSON.parse(event.data);
    progress.textContent = stand.words;
    if (stand.done) {
      events.close();
      location.reload();
    }
  });
}
