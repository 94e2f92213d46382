"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const body = document.body.dataset;
  const base = body.base || new URL(body.root || "./", document.baseURI).href;
  const now = new Date();
  const iso = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((number) => String(number).padStart(2, "0")).join("-");
  const today = iso(now);
  const make = (name, text, className) => {
    const node = document.createElement(name);
    if (text) node.textContent = text;
    if (className) node.className = className;
    return node;
  };

  /* Offers an entry of the archive as a file, cut from the calendar with all items. */
  const addOne = async (button) => {
    const text = await (await fetch(new URL("all.ics", base))).text();
    const parts = text.split("BEGIN:VEVENT");
    const head = parts[0];
    const entry = parts.slice(1).find((part) => part.includes("UID:" + button.dataset.uid + "\r\n"));
    if (!entry) {
      button.replaceWith("No longer in the calendars");
      return;
    }
    const end = entry.indexOf("END:VEVENT") + 10;
    const file = head + "BEGIN:VEVENT" + entry.slice(0, end) + "\r\nEND:VCALENDAR\r\n";
    const link = make("a");
    link.href = URL.createObjectURL(new Blob([file], { type: "text/calendar" }));
    link.download = button.dataset.uid + ".ics";
    link.click();
    URL.revokeObjectURL(link.href);
  };
  for (const button of document.querySelectorAll("button.one")) {
    button.hidden = !base.startsWith("http");
    button.addEventListener("click", () => addOne(button));
  }
  if (!byId("choice")) return;

  const feeds = [...document.querySelectorAll(".feeds li")].map((entry) => entry.dataset);
  const items = [...document.querySelectorAll("#list .items li")];
  const fields = ["project", "region", "country", "kind", "category", "q"];
  const day = { weekday: "short", day: "numeric", month: "short" };
  const minute = { ...day, hour: "2-digit", minute: "2-digit" };
  const format = (date, style) => new Intl.DateTimeFormat("en-GB", {
    ...style, ...(date.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }),
  }).format(date);
  const noon = (text) => new Date(text + "T12:00:00");

  /* Moves repeating entries to their next occurrence. */
  const moveOn = (item) => {
    const next = (item.dataset.next || "").split(" ").find((when) =>
      (when.includes("T") ? iso(new Date(when)) : when) >= today);
    if (!next) return;
    const time = item.querySelector("time");
    time.dateTime = next;
    item.dataset.first = item.dataset.last = next.includes("T") ? iso(new Date(next)) : next;
    if (!next.includes("T")) time.textContent = format(noon(next), day);
  };

  /* Shows times in the visitor's zone; a click shows the stated one. */
  const showOwnTime = (item) => {
    const time = item.querySelector("time[data-instant]");
    if (!time) return;
    const date = new Date(time.dateTime);
    time.textContent = format(date, minute);
    const shift = iso(date);
    if (item.dataset.first === item.dataset.last) item.dataset.last = shift;
    item.dataset.first = shift;
  };

  const showTimeLeft = (item) => {
    if (item.dataset.kind !== "deadline" || "cancelled" in item.dataset) return;
    const time = item.querySelector("time");
    const isInstant = "instant" in time.dataset;
    const end = isInstant ? new Date(time.dateTime) : noon(item.dataset.last);
    const hours = Math.floor((end - now) / 3600000);
    const days = Math.round((noon(iso(end)) - noon(today)) / 86400000);
    if (days < 0 || days > 99) return;
    const words = days > 1 ? days + " days left" : isInstant && hours < 24
      ? (hours > 0 ? hours + " h left" : "less than an hour left") : days === 1 ? "tomorrow" : "today";
    item.querySelector(".when").append(make("span", words, "left"));
  };

  const isOver = (item) => {
    const time = item.querySelector("time[data-instant]");
    if (time && item.dataset.first === item.dataset.last && item.dataset.kind === "deadline") {
      return new Date(time.dateTime) < now;
    }
    return item.dataset.last < today;
  };

  const monthOf = (item) => {
    const first = item.dataset.first < today && item.dataset.last >= today ? today : item.dataset.first;
    return new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric" }).format(noon(first));
  };

  /* Groups entries by the months of the visitor's calendar, and hides past ones. */
  const arrange = () => {
    const key = (item) => item.querySelector("time[data-instant]")
      ? new Date(item.querySelector("time").dateTime).toISOString() : item.dataset.first;
    const sorted = items.filter((item) => !isOver(item)).sort((a, b) => key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
    const sections = new Map();
    for (const item of sorted) {
      const name = monthOf(item);
      if (!sections.has(name)) {
        const section = make("section", "", "month");
        section.append(make("h3", name), make("ul", "", "items"));
        sections.set(name, section);
      }
      sections.get(name).lastChild.append(item);
    }
    byId("list").replaceChildren(...sections.values());
    const over = items.filter(isOver);
    byId("past").hidden = over.length === 0;
    byId("past").querySelector("ul").append(...over);
  };

  const value = (id) => byId(id) ? byId(id).value : "";
  const choice = () => ({
    ...Object.fromEntries(fields.map((field) => [field, value(field)])),
    project: value("project") || body.project, region: value("region") || body.region,
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
    if (wanted.category) parts.append("category", wanted.category);
    if (wanted.clean) parts.append("cancelled", "0");
    return "feed.ics?" + parts.toString();
  };

  /* Finds the calendar for a selection: a published file, a query to the server, or the closest file. */
  const calendar = (wanted) => {
    const isPlain = !wanted.country && !wanted.q;
    const more = "This calendar holds the list and more.";
    const exact = find(wanted.project, wanted.region, wanted.kind);
    if (exact && !wanted.category) {
      return { path: exact.path, title: exact.title, note: isPlain ? "" : more };
    }
    if ("queries" in body) {
      return { path: query(wanted), title: "Your choice", note: isPlain ? "" : more };
    }
    const near = exact || find(wanted.project, wanted.region, "") || find(wanted.project, "", "")
      || find("", wanted.region, "") || feeds[0];
    return { path: near.path, title: near.title, note: more };
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
    && (!wanted.country || item.dataset.country === wanted.country)
    && (!wanted.kind || item.dataset.kind === wanted.kind)
    && (!wanted.category || item.dataset.category === wanted.category)
    && wanted.q.toLowerCase().split(/\s+/).every((word) => item.textContent.toLowerCase().includes(word))
    && !(wanted.clean && "cancelled" in item.dataset);

  const showItems = (wanted) => {
    for (const item of items) item.hidden = !isWanted(item, wanted);
    for (const month of document.querySelectorAll(".month")) {
      month.hidden = !month.querySelector("li:not([hidden])");
    }
    const count = document.querySelectorAll(".month li:not([hidden])").length;
    byId("count").textContent = count === 1 ? "1 entry" : count + " entries";
  };

  /* The days of an entry: none if its day is not known, the first and the last if it is long. */
  const isOn = (item, name) => {
    const { first, last } = item.dataset;
    if (item.querySelector("time").dateTime.length === 7) return false;
    const isLong = noon(last) - noon(first) > 14 * 86400000;
    return isLong ? name === first || name === last : first <= name && name <= last;
  };

  const grid = (month, shown) => {
    const [year, number] = month.split("-").map(Number);
    const table = make("table");
    table.append(make("caption", new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric" })
      .format(noon(month + "-01"))));
    const names = table.createTHead().insertRow();
    for (const name of ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]) {
      const cell = make("th", name);
      cell.scope = "col";
      names.append(cell);
    }
    const rows = table.createTBody();
    const last = new Date(year, number, 0).getDate();
    let row = rows.insertRow();
    for (let blank = (new Date(year, number - 1, 1).getDay() + 6) % 7; blank > 0; blank--) row.insertCell();
    for (let date = 1; date <= last; date++) {
      if (row.cells.length === 7) row = rows.insertRow();
      const cell = row.insertCell();
      const name = month + "-" + String(date).padStart(2, "0");
      cell.append(make("span", String(date)));
      if (name === today) cell.className = "today";
      for (const item of shown) {
        if (!isOn(item, name)) continue;
        const link = make("a", item.querySelector(".title bdi").textContent);
        link.href = "#" + item.id;
        cell.append(link);
      }
    }
    return table;
  };

  const showGrid = () => {
    const isGrid = byId("view").getAttribute("aria-pressed") === "true";
    byId("grid").hidden = !isGrid;
    if (!isGrid) return;
    const shown = [...document.querySelectorAll(".month li:not([hidden])")];
    const months = new Set(shown.map((item) =>
      (item.dataset.first < today ? today : item.dataset.first).slice(0, 7)));
    byId("grid").replaceChildren(...[...months].sort().slice(0, 12).map((month) => grid(month, shown)));
  };

  /* Keeps the selection in the address, so that the page can be shared. */
  const keep = (wanted) => {
    const parts = new URLSearchParams();
    for (const field of fields) if (value(field)) parts.set(field, value(field));
    if (wanted.clean) parts.set("clean", "1");
    if (byId("view").getAttribute("aria-pressed") === "true") parts.set("view", "month");
    const text = parts.toString();
    history.replaceState(null, "", (text ? "?" + text : location.pathname) + location.hash);
  };

  const recall = () => {
    const parts = new URLSearchParams(location.search);
    for (const field of fields) {
      const node = byId(field);
      if (!node || !parts.has(field)) continue;
      node.value = parts.get(field);
      if (node.value !== parts.get(field)) node.value = "";
    }
    byId("clean").checked = parts.get("clean") === "1";
    byId("view").setAttribute("aria-pressed", String(parts.get("view") === "month"));
  };

  const update = () => {
    const wanted = choice();
    showCalendar(wanted);
    showItems(wanted);
    showGrid();
    if (location.protocol.startsWith("http")) keep(wanted);
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

  for (const item of items) {
    moveOn(item);
    showOwnTime(item);
    showTimeLeft(item);
    if (item.dataset.color) item.style.borderInlineStartColor = item.dataset.color;
  }
  arrange();
  recall();
  for (const id of ["choice", "copy", "clean-choice"]) byId(id).hidden = false;
  for (const event of ["input", "change"]) byId("choice").addEventListener(event, update);
  byId("choice").addEventListener("submit", (event) => event.preventDefault());
  byId("clean").addEventListener("change", update);
  byId("copy").addEventListener("click", copy);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !byId("subscribe").open) return;
    byId("subscribe").open = false;
    byId("subscribe").querySelector("summary").focus();
  });
  byId("view").addEventListener("click", () => {
    const view = byId("view");
    view.setAttribute("aria-pressed", String(view.getAttribute("aria-pressed") !== "true"));
    update();
  });
  update();
})();
