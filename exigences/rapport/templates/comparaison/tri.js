"use strict";
// Lets a reader sort a table by a column; without it, the tables read in their own order.
const value = (row, column) => row.cells[column].dataset.tri ?? row.cells[column].textContent.trim();
const compare = (a, b) => a.localeCompare(b, "fr", { numeric: true });
for (const table of document.querySelectorAll("table.triable")) {
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tri";
    button.textContent = head.textContent;
    head.textContent = "";
    head.append(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const body = table.tBodies[0];
      const rows = [...body.rows].sort((a, b) => compare(value(a, column), value(b, column)));
      body.append(...(up ? rows : rows.reverse()));
    });
  });
}
