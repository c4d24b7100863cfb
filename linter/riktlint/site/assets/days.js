/* "What was in force on this day": shows the answer that the list already holds. The list reads without it. */
(function () {
  "use strict";
  var form = document.querySelector("[data-rk-days]");
  var answer = document.querySelector("[data-rk-days-answer]");
  if (!form || !answer) return;
  var field = form.querySelector("input");
  var days = Array.prototype.slice.call(document.querySelectorAll(".rk-day"));

  /* Dates written as year, month and day sort as text. */
  function holds(item, day) {
    var since = item.getAttribute("data-rk-since");
    var until = item.getAttribute("data-rk-until");
    return (!since || since <= day) && (!until || day < until);
  }

  function say(lead, text) {
    answer.textContent = "";
    if (lead) {
      var strong = document.createElement("strong");
      strong.textContent = lead + " ";
      answer.appendChild(strong);
    }
    answer.appendChild(document.createTextNode(text));
  }

  function spoken(day) {
    var form = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    return new Date(day + "T00:00:00Z").toLocaleDateString("sv-SE", form);
  }

  function show(day) {
    var found = null;
    days.forEach(function (item) {
      var here = found === null && holds(item, day);
      if (here) found = item;
      item.classList.toggle("rk-day--chosen", here);
      if (here) item.setAttribute("aria-current", "true"); else item.removeAttribute("aria-current");
    });
    if (found) say(spoken(day) + ":", found.querySelector(".rk-day__answer").textContent);
  }

  function known(day) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
    var date = new Date(day + "T00:00:00Z");
    return !isNaN(date) && date.toISOString().slice(0, 10) === day;
  }

  form.hidden = false;
  form.noValidate = true;
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    if (!known(field.value)) {
      field.setAttribute("aria-invalid", "true");
      say("", "Skriv en dag som finns, med år, månad och dag.");
      field.focus();
      return;
    }
    field.removeAttribute("aria-invalid");
    show(field.value);
    history.replaceState(null, "", location.pathname + "?dag=" + field.value);
  });
  var wanted = new URLSearchParams(location.search).get("dag");
  if (wanted && known(wanted)) { field.value = wanted; show(wanted); }
})();
