module.exports = {
  options: {
    from: '"La Passerelle" <contact@lapasserelle.example>',
    nodemailer: { host: '127.0.0.1', port: Number(process.env.PORT_COURRIEL), ignoreTLS: true }
  }
};
