module.exports = {
  connection: {
    client: 'postgres',
    connection: { host: '127.0.0.1', port: Number(process.env.BASE), database: 'strapi', user: 'strapi', password: 'strapi' },
  },
};
