// Carries the browser's own protocol through a tab that never has a page: what comes in goes to
// the browser, what the browser says goes out, in order. Long messages are packed (gzip, base64):
// WebDriver BiDi reads and writes each letter several times on the way.
async (outward, inward, light) => {
  "use strict";
  const tools = globalThis.cdp;
  const say = globalThis[outward];
  const through = (bytes, change) => new Response(new Blob([bytes]).stream().pipeThrough(change));
  const packed = async (text) => {
    const zipped = await through(text, new CompressionStream("gzip")).arrayBuffer();
    const bytes = new Uint8Array(zipped);
    let letters = "";
    for (let from = 0; from < bytes.length; from += 0x8000)
      letters += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
    return btoa(letters);
  };
  const unpacked = (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return through(bytes, new DecompressionStream("gzip")).text();
  };
  const line = (take) => {
    let waiting = [];
    let busy = false;
    return async (message) => {
      waiting.push(message);
      if (busy) return;
      busy = true;
      try {
        while (waiting.length) {
          const taken = waiting;
          waiting = [];
          await take(taken);
        }
        busy = false;
      } catch {
        say(""); // nothing passes any more: a message is missing
      }
    };
  };
  // What the tab is given of the browser's protocol opens targets, and no more: one of them is the
  // whole browser, and nobody outside knows that there is a session between.
  const whole = await new Promise((found, refused) => {
    tools.onmessage = (text) => {
      const { id, result, error } = JSON.parse(text);
      if (id === 0) error ? refused(error.message) : found(result.sessionId);
    };
    tools.send(JSON.stringify({ id: 0, method: "Target.attachToBrowserTarget", params: {} }));
  });
  tools.onmessage = line(async (messages) => {
    const heard = messages.map((text) => JSON.parse(text));
    for (const message of heard) if (message.sessionId === whole) delete message.sessionId;
    const text = heard.map((message) => JSON.stringify(message)).join("\n");
    say(text.length > light ? await packed(text) : text);
  });
  globalThis[inward] = line(async (messages) => {
    for (const text of messages) {
      const message = JSON.parse(text.startsWith("{") ? text : await unpacked(text));
      tools.send(JSON.stringify({ sessionId: whole, ...message }));
    }
  });
}
