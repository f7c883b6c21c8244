// Enketo's file manager, with the weight that the agency's server takes.
import fileManager from 'enketo-core/src/js/file-manager';

const POIDS_MAXIMAL = 5 * 1024 * 1024;

fileManager.isTooLarge = (fichier) => fichier && fichier.size > POIDS_MAXIMAL;
fileManager.getMaxSizeReadable = () => '5MB';

export default fileManager;
