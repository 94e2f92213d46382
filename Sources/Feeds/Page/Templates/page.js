"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const body = document.body.dataset;
  const base = body.base || new URL(body.root || "./", document.baseURI).href;
  const feeds = [...document.querySelectorAll(".feeds li")].map((entry) => entry.dataset);
  const items = [...document.querySelectorAll(".items li")];

  const choice = () => ({
    project: byId("project") ? byId("project").value : body.project,
    region: byId("region") ? byId("region").value : body.region,
    kind: byId("kind").value,
    clean: byId("clean").checked,
  });

  const find = (project, region, kind) => feeds.find(
    (feed) => feed.project === project && feed.region === region && feed.kind === kind);

  const query = (wanted) => {
    const kinds = { "": [], event: ["event"], deadline: ["deadline", "opening", "window"] };
    const parts = new URLSearchParams();
    if (wanted.project) parts.append("project", wanted.project);
    if (wanted.region) parts.append("region", wanted.region);
    for (const kind of kinds[wanted.kind]) parts.append("kind", kind);
    return "feed.ics?" + parts.toString();
  };

  /* The calendar that holds the choice: a file, else a server's answer, else the nearest file. */
  const calendar = (wanted) => {
    const exact = find(wanted.project, wanted.region, wanted.kind);
    if (exact) return { path: exact.path, title: exact.title, note: "" };
    if ("queries" in body) return { path: query(wanted), title: "Your choice", note: "" };
    const near = find(wanted.project, wanted.region, "") || find(wanted.project, "", "")
      || find("", wanted.region, "") || feeds[0];
    return {
      path: near.path, title: near.title,
      note: "No calendar holds exactly this choice; this one holds it and more.",
    };
  };

  const showCalendar = (wanted) => {
    const found = calendar(wanted);
    const isFile = !found.path.includes("?");
    const path = wanted.clean && isFile ? found.path.replace(/\.ics$/, "-clean.ics") : found.path;
    const url = new URL(path, base).href;
    byId("feed-title").textContent = found.title;
    byId("feed-note").textContent = found.note;
    byId("address").value = url;
    byId("webcal").href = url.replace(/^https?:/, "webcal:");
    byId("copied").textContent = "";
  };

  const isWanted = (item, wanted) =>
    (!wanted.project || item.dataset.projects.split(" ").includes(wanted.project))
    && (!wanted.region || item.dataset.region === wanted.region)
    && (!wanted.kind || item.dataset.kind === wanted.kind)
    && !(wanted.clean && "cancelled" in item.dataset);

  const showItems = (wanted) => {
    for (const item of items) item.hidden = !isWanted(item, wanted);
    for (const month of document.querySelectorAll(".month")) {
      month.hidden = !month.querySelector("li:not([hidden])");
    }
    const count = items.filter((item) => !item.hidden).length;
    byId("count").textContent = count === 1 ? "1 entry" : count + " entries";
  };

  const update = () => {
    const wanted = choice();
    showCalendar(wanted);
    showItems(wanted);
  };

  const showOwnTimes = () => {
    const format = new Intl.DateTimeFormat(undefined, {
      weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit",
      timeZoneName: "short",
    });
    for (const time of document.querySelectorAll("time[data-instant]")) {
      const own = document.createElement("span");
      own.className = "own";
      own.textContent = "for you: " + format.format(new Date(time.dateTime));
      time.after(own);
    }
  };

  const markPassed = () => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((number) => String(number).padStart(2, "0")).join("-");
    for (const item of items) {
      if (item.dataset.last >= today) continue;
      const tag = document.createElement("span");
      tag.className = "tag passed";
      tag.textContent = "Passed";
      item.querySelector(".title").prepend(tag, " ");
    }
  };

  const copy = async () => {
    const address = byId("address");
    try {
      await navigator.clipboard.writeText(address.value);
      byId("copied").textContent = "Copied.";
    } catch {
      address.focus();
      address.select();
      const done = document.execCommand("copy");
      byId("copied").textContent = done ? "Copied." : "Selected: copy it with your keyboard.";
    }
  };

  byId("choice").hidden = false;
  byId("copy").hidden = false;
  byId("choice").addEventListener("change", update);
  byId("choice").addEventListener("submit", (event) => event.preventDefault());
  byId("copy").addEventListener("click", copy);
  showOwnTimes();
  markPassed();
  update();
})();
