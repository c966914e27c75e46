/* A form is sent as one writes, a moment after the last key, as its button would send it. What cannot be saved stays in
   its field, and the button shows why. */
const PAUSE = 1000;
const AGAIN = 5000;
const unsaved = new Set();

for (const form of document.querySelectorAll("form[data-as-written]")) {
    const state = form.querySelector("output");
    let timer, sending = false;

    const later = wait => {
        clearTimeout(timer);
        timer = setTimeout(send, wait);
    };

    const send = async () => {
        if (sending) return later(PAUSE);
        sending = true;
        unsaved.delete(form);
        try {
            const answer = await fetch(form.action, {
                method: "POST",
                headers: { "X-As-Written": "yes" },
                body: new URLSearchParams(new FormData(form)),
                redirect: "manual"
            });
            if (answer.status === 204) {
                form.elements.version.value = answer.headers.get("X-Version");
                if (!unsaved.has(form)) state.textContent = state.dataset.saved;
            } else {
                unsaved.add(form);
                clearTimeout(timer);
                state.textContent = answer.status === 409 || answer.status === 422 ? state.dataset.refused : state.dataset.failed;
            }
        } catch {
            unsaved.add(form);
            state.textContent = state.dataset.failed;
            later(AGAIN);
        }
        sending = false;
    };

    form.addEventListener("input", () => {
        unsaved.add(form);
        state.textContent = state.dataset.writing;
        later(PAUSE);
    });
    form.addEventListener("submit", () => {
        clearTimeout(timer);
        unsaved.delete(form);
    });
}

addEventListener("beforeunload", event => {
    if (unsaved.size) event.preventDefault();
});
