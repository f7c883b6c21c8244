async ({ avec, sans, zone, lieux }) => {
  // The contrast of each text with what stands under its letters: its own colour against the pixels that its letters
  // covered, in a picture with them and one without (PNG, base64). null where the two do not tell.
  /* @picture */
  const [shown, bare] = [await read(avec), await read(sans)];
  if (shown.width !== bare.width || shown.height !== bare.height) return lieux.map(() => null);
  const scale = shown.width / zone[2];
  const SEEN = 6;
  const SLACK = 24;
  const LEAST = 12;
  const linear = Float64Array.from({ length: 256 }, (_, i) => (i / 255 <= 0.04045 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4));
  const light = (r, g, b) => 0.2126 * linear[Math.round(r)] + 0.7152 * linear[Math.round(g)] + 0.0722 * linear[Math.round(b)];
  const measure = ({ boites, encre }) => {
    const ratios = [];
    let area = 0;
    let between = 0;
    let full = 0;
    for (const [x, y, width, height] of boites) {
      const [left, top] = [Math.max(0, Math.floor((x - zone[0]) * scale)), Math.max(0, Math.floor((y - zone[1]) * scale))];
      const [right, bottom] = [Math.min(shown.width, Math.ceil((x + width - zone[0]) * scale)), Math.min(shown.height, Math.ceil((y + height - zone[1]) * scale))];
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1) {
          const at = (row * shown.width + column) * 4;
          area += 1;
          let gap = 0;
          let reach = 0;
          let inside = true;
          const ink = [0, 0, 0];
          for (let c = 0; c < 3; c += 1) {
            const [on, off] = [shown.data[at + c], bare.data[at + c]];
            ink[c] = encre[c] * encre[3] + off * (1 - encre[3]);
            gap = Math.max(gap, Math.abs(on - off));
            reach = Math.max(reach, Math.abs(ink[c] - off));
            if (on < Math.min(ink[c], off) - SLACK || on > Math.max(ink[c], off) + SLACK) inside = false;
          }
          if (gap < SEEN) continue;
          if (inside) between += 1;
          if (reach && gap / reach > 0.6) full += 1;
          const [one, other] = [light(...ink), light(bare.data[at], bare.data[at + 1], bare.data[at + 2])];
          ratios.push((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
        }
      }
    }
    // What moved under the letters, or is drawn over them, is not a letter on its background.
    if (ratios.length < LEAST || ratios.length > 0.75 * area || between < 0.95 * ratios.length || !full) return null;
    ratios.sort((a, b) => a - b);
    const cut = (value) => Math.floor(value * 100) / 100;
    return { meilleur: cut(ratios[ratios.length - 1]), decile: cut(ratios[Math.floor(ratios.length / 10)]) };
  };
  return lieux.map(measure);
}
