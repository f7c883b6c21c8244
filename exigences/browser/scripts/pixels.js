async ([one, other]) => {
  // How many pixels differ between two pictures (PNG, base64), and how many of them clearly.
  /* @picture */
  const [a, b] = [await read(one), await read(other)];
  if (a.width !== b.width || a.height !== b.height) return null;
  let nets = 0;
  let tous = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const gap = Math.max(Math.abs(a.data[i] - b.data[i]), Math.abs(a.data[i + 1] - b.data[i + 1]),
      Math.abs(a.data[i + 2] - b.data[i + 2]));
    if (gap > 0) tous += 1;
    if (gap >= 32) nets += 1;
  }
  return { tous, nets };
}
