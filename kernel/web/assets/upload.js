// Sends the files of an upload piece by piece, shows how far it is, and goes on where a dropped line left it. Without this
// the same form sends all at once.
(() => {
  const box = document.getElementById("upload");
  const form = box && box.querySelector("form");
  if (!form || !window.FormData || !window.fetch) return;
  const input = form.querySelector("input[type=file]");
  const token = form.querySelector("input[name=_csrf]");
  const status = box.querySelector("[role=status]");
  const bar = box.querySelector("progress");
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const PIECE = 1 << 20;
  const TRIES = 60;

  const begin = async (files) => {
    const said = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") said.append(name, value);
    for (const file of files) {
      said.append("name", file.name);
      said.append("size", file.size);
    }
    const answer = await fetch(box.dataset.begin, { method: "POST", body: said });
    if (answer.status !== 201) return null;
    const begun = await answer.json();
    return { at: begun.upload, wanted: begun.wanted.map((number) => [number, files[number - 1]]) };
  };

  // Files that were announced before are known again by name and size.
  const again = (files) => {
    const wanted = [];
    for (const row of box.querySelectorAll("[data-number]")) {
      const { number, name, size } = row.dataset;
      const file = files.find((one) => one.size === Number(size) && one.name.endsWith(name));
      if (file) wanted.push([number, file]);
    }
    return { at: box.dataset.upload, wanted };
  };

  const put = (at, offset, file) => {
    const said = new FormData();
    if (token) said.append("_csrf", token.value);
    said.append("offset", offset);
    said.append("chunk", file.slice(offset, offset + PIECE), "chunk");
    return fetch(at, { method: "PUT", body: said });
  };

  // `from` is how much is there, when that is known.
  const send = async (at, file, sent, from) => {
    let offset = from;
    for (let tries = 0; tries < TRIES; ) {
      try {
        const answer = offset === null ? await fetch(at, { method: "HEAD" }) : await put(at, offset, file);
        const there = Number(answer.headers.get("upload-offset"));
        if (!answer.ok && answer.status !== 409) {
          if (answer.status < 500) return;
          throw new Error(answer.status);
        }
        // What does not go on is tried again later, not at once.
        if (offset === there && answer.ok && there < file.size) throw new Error("stuck");
        offset = there;
        tries = 0;
        status.textContent = `${box.dataset.sending} ${file.name}`;
        bar.value = sent + offset;
        if (offset >= file.size) return;
      } catch (_) {
        tries += 1;
        offset = null;
        status.textContent = box.dataset.waiting;
        await pause(Math.min(30000, 500 * 2 ** tries));
      }
    }
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const files = [...input.files];
    const button = form.querySelector("button");
    button.disabled = true;
    status.hidden = bar.hidden = false;
    status.textContent = box.dataset.sending;
    let upload = null;
    try {
      upload = box.dataset.upload ? again(files) : await begin(files);
    } catch (_) {
      upload = null;
    }
    // What is wrong with the form is told by the form itself.
    if (!upload) return form.submit();
    if (!upload.wanted.length && box.dataset.upload) {
      status.textContent = box.dataset.none;
      bar.hidden = true;
      button.disabled = false;
      return;
    }
    // Whoever comes back to this page finds where it goes on.
    history.replaceState(null, "", upload.at);
    bar.max = upload.wanted.reduce((sum, [, file]) => sum + file.size, 0) || 1;
    let sent = 0;
    for (const [number, file] of upload.wanted) {
      await send(`${upload.at}/${number}`, file, sent, box.dataset.upload ? null : 0);
      sent += file.size;
    }
    location.assign(upload.at);
  });
})();
