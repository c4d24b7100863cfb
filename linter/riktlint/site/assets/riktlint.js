/* The menu, the search and the palette as real buttons; the comparison's filter. Everything reads without it. */
(function () {
  "use strict";
  var find = function (selector, root) { return (root || document).querySelector(selector); };
  var all = function (selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); };

  function disclosure(button, panel, opened) {
    if (!button || !panel) return null;
    button.hidden = false;
    function set(open) {
      button.setAttribute("aria-expanded", String(open));
      panel.classList.toggle("rk-open-panel", open);
      if (opened) opened(open);
    }
    button.addEventListener("click", function () { set(button.getAttribute("aria-expanded") !== "true"); });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && button.getAttribute("aria-expanded") === "true") { set(false); button.focus(); }
    });
    return set;
  }

  /* An address that a revision has had: go on to the present one, to the same place on it. */
  var moved = find("[data-rk-moved]");
  if (moved) location.replace(moved.href + location.hash);

  disclosure(find("[data-rk-menu-toggle]"), find("#__rk-menu"));

  var searchButton = find("[data-rk-search-toggle]");
  var setSearch = disclosure(searchButton, find("#__rk-search"), function (open) {
    /* The theme reads this box, which nobody sees: it loads the index, and takes keys, while it is ticked. */
    var state = find("#__search");
    if (state.checked !== open) state.click();
    if (open) find("#__rk-query").focus();
  });
  var close = find("[data-rk-search-close]");
  if (close && setSearch) {
    var searchPanel = find("#__rk-search");
    close.addEventListener("click", function () { setSearch(false); searchButton.focus(); });
    /* The theme would shut the list of results at Tab and take every other key for the query. */
    searchPanel.addEventListener("keydown", function (event) {
      var inQuery = event.target.id === "__rk-query";
      if (event.key === "Tab" || (!inQuery && (event.key === "Enter" || event.key === " "))) event.stopPropagation();
    });
    /* The theme's results can be reached by the arrow keys alone; let Tab reach them too. */
    new MutationObserver(function () {
      all(".md-search-result__link[tabindex]", searchPanel).forEach(function (link) { link.removeAttribute("tabindex"); });
    }).observe(find(".md-search-result__list", searchPanel), { childList: true, subtree: true });
    searchPanel.addEventListener("focusout", function (event) {
      if (event.relatedTarget && !searchPanel.contains(event.relatedTarget)) setSearch(false);
    });
    searchPanel.addEventListener("click", function (event) {
      if (event.target.closest(".md-search-result__link")) setSearch(false);
    });
  }

  var palette = find("[data-rk-palette]");
  if (palette) {
    var dark = function () { return document.body.getAttribute("data-md-color-scheme") === "slate"; };
    var show = function () { palette.setAttribute("aria-pressed", String(dark())); };
    palette.hidden = false;
    show();
    palette.addEventListener("click", function () {
      var scheme = dark() ? "default" : "slate";
      document.body.setAttribute("data-md-color-scheme", scheme);
      try { localStorage.setItem("riktlint.scheme", scheme); } catch (error) { /* the choice lasts for the page */ }
      show();
    });
  }

  var form = find("[data-rk-filter]");
  if (form) {
    var status = find("[data-rk-filter-status]", form);
    var boxes = all("input[name=kommun]", form);
    var group = find("select[name=grupp]", form);
    var wanted = new URLSearchParams(location.search);
    if (wanted.has("kommun")) {
      var chosen = wanted.get("kommun").split(",");
      boxes.forEach(function (box) { box.checked = chosen.indexOf(box.value) >= 0; });
    }
    if (wanted.has("grupp")) group.value = wanted.get("grupp");
    if (group.selectedIndex < 0) group.selectedIndex = 0;
    var apply = function () {
      var shown = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
      all("[data-rk-municipality]").forEach(function (cell) {
        cell.hidden = shown.indexOf(cell.getAttribute("data-rk-municipality")) < 0;
      });
      all("[data-rk-group]").forEach(function (section) {
        section.hidden = group.value !== "" && section.getAttribute("data-rk-group") !== group.value;
      });
      return shown;
    };
    form.hidden = false;
    apply();
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("change", function () {
      var shown = apply();
      var query = new URLSearchParams();
      if (shown.length < boxes.length) query.set("kommun", shown.join(","));
      if (group.value) query.set("grupp", group.value);
      var text = query.toString();
      history.replaceState(null, "", location.pathname + (text ? "?" + text : "") + location.hash);
      status.textContent = shown.length + " av " + boxes.length + " kommuner visas.";
    });
  }
})();
