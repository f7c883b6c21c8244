module.exports = {
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: { host: '127.0.0.1', port: Number(process.env.PORT_COURRIEL), ignoreTLS: true },
      settings: { defaultFrom: 'communication@valmont.example', defaultReplyTo: 'communication@valmont.example' },
    },
  },
};
