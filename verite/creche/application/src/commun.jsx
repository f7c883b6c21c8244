import { UploadOutlined } from '@ant-design/icons';
import { Button, Form, message, Upload } from 'antd';
import dayjs from 'dayjs';

export const FORMAT = 'DD/MM/YYYY';
const POIDS = 4 * 1024 * 1024;
const EXTENSIONS = ['application/pdf', 'image/jpeg', 'image/png'];

const lesFichiers = (evenement) => (Array.isArray(evenement) ? evenement : evenement?.fileList);

function verifier(fichier) {
  if (!EXTENSIONS.includes(fichier.type)) {
    message.error('Format de fichier non autorisé');
    return Upload.LIST_IGNORE;
  }
  if (fichier.size > POIDS) {
    message.error('Fichier trop volumineux');
    return Upload.LIST_IGNORE;
  }
  return false;
}

export function Piece({ name, label, extra, obligatoire = true }) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      valuePropName="fileList"
      getValueFromEvent={lesFichiers}
      rules={obligatoire ? [{ required: true, message: 'Pièce manquante' }] : []}
    >
      <Upload beforeUpload={verifier} maxCount={1}>
        <Button icon={<UploadOutlined />}>Télécharger</Button>
      </Upload>
    </Form.Item>
  );
}

export const joursDevant = (nombre) => (jour) => jour && jour < dayjs().startOf('day').add(nombre, 'day');

export async function envoyer(adresse, reponses) {
  const corps = new FormData();
  const textes = {};
  for (const [nom, valeur] of Object.entries(reponses)) {
    if (Array.isArray(valeur) && valeur[0]?.originFileObj) corps.append(nom, valeur[0].originFileObj, valeur[0].name);
    else if (dayjs.isDayjs(valeur)) textes[nom] = valeur.format('YYYY-MM-DD');
    else textes[nom] = valeur;
  }
  corps.append('reponses', JSON.stringify(textes));
  const retour = await fetch(adresse, { method: 'POST', body: corps });
  if (!retour.ok) throw new Error(String(retour.status));
  return (await retour.json()).numero;
}

export const ecrire = (valeur) => {
  if (dayjs.isDayjs(valeur)) return valeur.format(FORMAT);
  if (Array.isArray(valeur)) return valeur.join(', ');
  return valeur ?? '-';
};
