// Draws the incidents of a view on a map: a place is a circle as wide as its words may mean, and never a point that is surer than they
// are; an incident of which only the country is told colours the country. A circle leads to the list of its place.
const SVG = "http://www.w3.org/2000/svg";
const KM_OF_DEGREE = 111.2;
const LEAST = 5; // pixels of a circle's radius, so that it is seen and can be hit
const LINKS = 300; // circles that a keyboard reaches; the list below holds all
const TOO_WIDE = 40; // degrees; the map begins with what most incidents lie in

const box = document.getElementById("map");
const words = box.dataset;
const arabic = document.documentElement.lang === "ar";
const number = new Intl.NumberFormat(arabic ? "ar-u-nu-latn" : "en");

const [outlines, places] = await Promise.all(
  [words.outlines, words.places].map(async (address) => (await fetch(address)).json()));
const svg = make("svg", { role: "group", "aria-label": words.label });
const land = svg.appendChild(make("g"));
const circles = svg.appendChild(make("g"));
box.prepend(svg);

const points = places.features.filter((place) => place.geometry);
const byCountry = new Map(places.features.filter((place) => !place.geometry)
  .map((place) => [place.properties.country, place.properties.incidents]));
const whole = extent();
let view = { ...whole };
drawLand();
draw();
buttons();
drag();

function make(name, attributes = {}, parent = null) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  parent?.append(element);
  return element;
}

// What holds the places, weighed by their incidents, and the countries that are told; all of the map where there are none.
function extent() {
  const told = points.map((place) => place.geometry.coordinates);
  outlines.features.filter((country) => byCountry.has(country.id))
    .forEach((country) => country.geometry.coordinates.flat(2).forEach((point) => told.push(point)));
  if (told.length === 0) {
    return { lon: 35, lat: 27, width: 70 };
  }
  const lons = told.map(([lon]) => lon).sort((a, b) => a - b);
  const lats = told.map(([, lat]) => lat).sort((a, b) => a - b);
  const cut = lons.at(-1) - lons[0] > TOO_WIDE ? Math.floor(told.length * 0.05) : 0;
  const [west, east] = [lons[cut], lons[lons.length - 1 - cut]];
  const [south, north] = [lats[cut], lats[lats.length - 1 - cut]];
  const width = Math.max((east - west) * 1.3, (north - south) * 2.6, 1.5);
  return { lon: (west + east) / 2, lat: (south + north) / 2, width: Math.min(width, 200) };
}

// Pixels of a point: plate carrée that is true at the middle of the view.
function scale() {
  const { width, height } = svg.getBoundingClientRect();
  return { width, height, perLon: width / view.width, perLat: width / view.width / Math.cos((view.lat * Math.PI) / 180) };
}

function place([lon, lat], s) {
  return [s.width / 2 + (lon - view.lon) * s.perLon, s.height / 2 - (lat - view.lat) * s.perLat];
}

function drawLand() {
  outlines.features.forEach((country) => {
    const told = byCountry.get(country.id);
    const shape = make("path", { class: told ? "land told" : "land" });
    shape.outline = country.geometry.coordinates;
    if (told) {
      const link = make("a", { href: address({ country: country.id }), "aria-label": `${country.id}: ${counted(told)}` }, land);
      link.append(shape);
      make("title", {}, link).textContent = `${country.id}: ${counted(told)} ${words.country}`;
    } else {
      land.append(shape);
    }
  });
}

function draw() {
  const s = scale();
  land.querySelectorAll("path").forEach((shape) => shape.setAttribute("d", shape.outline
    .flatMap((polygon) => polygon)
    .map((ring) => `M${ring.map((point) => place(point, s).map((n) => n.toFixed(1)).join(",")).join("L")}Z`)
    .join("")));
  circles.replaceChildren();
  const taken = []; // where words stand already
  points.forEach((feature, i) => {
    const { incidents, radius_km: km, soft } = feature.properties;
    const [x, y] = place(feature.geometry.coordinates, s);
    const radius = Math.max(((km ?? 0) / KM_OF_DEGREE) * s.perLat, LEAST + Math.sqrt(incidents));
    if (x < -radius || y < -radius || x > s.width + radius || y > s.height + radius) {
      return;
    }
    const name = (arabic ? feature.properties.name : feature.properties.name_en) ?? feature.properties.name;
    const link = make("a", { href: address({ area: feature.properties.name }), "aria-label": `${name}: ${counted(incidents)}` }, circles);
    if (i >= LINKS) {
      link.setAttribute("tabindex", "-1");
    }
    make("title", {}, link).textContent = `${name}: ${counted(incidents)}`;
    make("circle", { class: soft ? "place soft" : "place", cx: x.toFixed(1), cy: y.toFixed(1), r: radius.toFixed(1) }, link);
    const label = incidents > 1 ? `${name} ${number.format(incidents)}` : name;
    const spot = { x, y: y - radius - 3, half: label.length * 3.6 };
    if (taken.every((t) => Math.abs(t.y - spot.y) > 13 || Math.abs(t.x - spot.x) > t.half + spot.half)) {
      taken.push(spot);
      make("text", { class: "word", x: x.toFixed(1), y: spot.y.toFixed(1), "text-anchor": "middle", "font-size": 12, "aria-hidden": "true" }, link)
        .textContent = label;
    }
  });
}

function counted(incidents) {
  return `${number.format(incidents)} ${words.incidents}`;
}

// The list narrowed down to something.
function address(asked) {
  const to = new URL(words.view, location.origin);
  Object.entries(asked).forEach(([key, value]) => to.searchParams.set(key, value));
  to.searchParams.delete("after");
  return to.pathname + to.search;
}

function buttons() {
  const tools = document.createElement("div");
  tools.className = "tools";
  const button = (sign, label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = sign;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", () => {
      act();
      draw();
    });
    tools.append(made);
  };
  button("+", words.nearer, () => { view.width = Math.max(view.width / 1.6, 0.2); });
  button("−", words.farther, () => { view.width = Math.min(view.width * 1.6, 360); });
  button("⌂", words.whole, () => { view = { ...whole }; });
  box.append(tools);
}

function drag() {
  let from = null;
  let moved = false;
  svg.addEventListener("pointerdown", (event) => {
    from = { x: event.clientX, y: event.clientY, lon: view.lon, lat: view.lat };
    moved = false;
  });
  addEventListener("pointermove", (event) => {
    if (!from) {
      return;
    }
    moved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > 4;
    if (moved) {
      const s = scale();
      view.lon = from.lon - (event.clientX - from.x) / s.perLon;
      view.lat = Math.max(-85, Math.min(85, from.lat + (event.clientY - from.y) / s.perLat));
      draw();
    }
  });
  addEventListener("pointerup", () => { from = null; });
  svg.addEventListener("click", (event) => {
    if (moved) {
      event.preventDefault();
    }
  }, true);
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  addEventListener("resize", draw);
}
