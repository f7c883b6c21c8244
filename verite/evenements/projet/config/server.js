module.exports = {
  host: '127.0.0.1',
  port: Number(process.env.PORT),
  url: `http://127.0.0.1:${process.env.PORT}`,
  app: { keys: ['banc-banc-banc-banc', 'banc-banc-banc-banc-2'] },
};
