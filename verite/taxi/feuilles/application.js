import { initAll } from 'govuk-frontend';

import 'hmpo-components/all.js';

initAll();
