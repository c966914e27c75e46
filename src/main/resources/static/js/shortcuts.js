/* A key leads to what names it (aria-keyshortcuts), unless somebody is writing. Loaded only for who wants it. */
const WRITING = "input, textarea, select, [contenteditable]";

addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.(WRITING)) return;
    const named = [...document.querySelectorAll("[aria-keyshortcuts]")]
        .filter(there => there.getAttribute("aria-keyshortcuts") === event.key && there.checkVisibility());
    const field = named.find(there => there.matches("input"));
    if (!named.length) return;
    event.preventDefault();
    if (field) field.select();
    else named[0].click();
});
