module.exports = {
  extend: '@apostrophecms/piece-page-type',
  options: { label: 'Agenda', pieceModuleName: 'evenement', perPage: 20 }
};
