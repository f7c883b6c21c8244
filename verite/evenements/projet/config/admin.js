module.exports = {
  // The bench has no TLS.
  auth: { secret: 'banc-banc-banc-banc', cookie: { secure: false } },
  apiToken: { salt: 'banc-banc-banc-banc' },
  transfer: { token: { salt: 'banc-banc-banc-banc' } },
  secrets: { encryptionKey: 'banc-banc-banc-banc-banc-banc-32' },
  flags: { nps: false, promoteEE: false },
};
