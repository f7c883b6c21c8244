const { factories } = require('@strapi/strapi');

module.exports = factories.createCoreController('api::evenement.evenement');
