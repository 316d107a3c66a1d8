// Notifications of the desktop while the page is open. The page works without this file.
const place = document.getElementById("notify");
const words = place?.querySelector("[role=status]");

const listen = () => {
  words.textContent = "Listening.";
  place.querySelector("button").hidden = true;
  const stream = new EventSource("/v1/stream");
  stream.addEventListener("alert", (message) => {
    const alert = JSON.parse(message.data);
    const note = new Notification(alert.after.title, {
      body: `${alert.watch.name}: ${alert.changes.join(", ")}; ${alert.after.stage}`,
      tag: alert.id,
    });
    note.addEventListener("click", () => {
      window.focus();
      location.assign(`/events/${alert.event_id}`);
    });
  });
};

if (place && "Notification" in window && Notification.permission !== "denied") {
  place.hidden = false;
  place.querySelector("button").addEventListener("click", async () => {
    if ((await Notification.requestPermission()) === "granted") listen();
    else words.textContent = "The browser does not allow it.";
  });
}
