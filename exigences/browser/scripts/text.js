() => {
  /* @shared */
  const body = all(document, "body")[0];
  return body ? body.innerText : "";
}
