import 'bootstrap/js/dist/collapse';

export default () => {};
