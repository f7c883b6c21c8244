// What both forms share: the validator of the documentation of uniforms, the French the integrator wrote, and the files of antd.
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import Button from 'antd/lib/button';
import Form from 'antd/lib/form';
import message from 'antd/lib/message';
import Upload from 'antd/lib/upload';
import UploadOutlined from '@ant-design/icons/UploadOutlined';
import dayjs from 'dayjs';
import 'dayjs/locale/fr';
import { connectField, useForm } from 'uniforms';
import { LongTextField } from 'uniforms-antd';
import { JSONSchemaBridge } from 'uniforms-bridge-json-schema';

dayjs.locale('fr');

const ajv = new Ajv({ allErrors: true, useDefaults: true, verbose: true, strict: false });
addFormats(ajv);

function traduire(erreur) {
  const { keyword, params, parentSchema } = erreur;
  if (keyword === 'required') {
    const titre = parentSchema.properties?.[params.missingProperty]?.title;
    return titre ? `« ${titre} » est obligatoire` : 'Ce champ est obligatoire';
  }
  if (keyword === 'pattern') return `« ${parentSchema.title} » : format invalide`;
  if (keyword === 'format' && params.format === 'email') return 'L’adresse e-mail n’est pas valide';
  return erreur.message;
}

export function pont(schema) {
  const valider = ajv.compile(schema);
  return new JSONSchemaBridge({
    schema,
    validator: (modele) => {
      // The dates are objects in the form, and strings in the schema.
      valider(JSON.parse(JSON.stringify(modele)));
      return valider.errors?.length ? { details: valider.errors.map((erreur) => ({ ...erreur, message: traduire(erreur) })) } : null;
    },
  });
}

export const texte = (title, plus = {}) => ({ type: 'string', title, ...plus });
export const date = (title, uniforms = {}) => ({ type: 'string', format: 'date-time', title, uniforms: { showTime: false, ...uniforms } });
export const liste = (title, valeurs) => ({ type: 'string', title, enum: valeurs });
export const boutons = (title, valeurs = ['Oui', 'Non']) => ({ type: 'string', title, enum: valeurs, uniforms: { checkboxes: true } });
export const plusieurs = (title, maxItems, valeurs, uniforms = {}) => ({
  type: 'array',
  title,
  minItems: 1,
  maxItems,
  items: { type: 'string' },
  uniforms: { ...uniforms, options: valeurs.map((value) => ({ value, label: value })) },
});
export const long = (title, plus = {}) => ({ type: 'string', title, ...plus, uniforms: { component: LongTextField, ...plus.uniforms } });
export const caseACocher = (title, plus = {}) => ({ type: 'boolean', title, ...plus, uniforms: { checkbox: true } });
export const telephone = '^0[1-9][0-9]{8}$';
export const si = (nom, valeurs, required) => ({
  if: { properties: { [nom]: { enum: [].concat(valeurs) } }, required: [nom] },
  then: { required },
});

// As in the documentation of uniforms.
export function DisplayIf({ children, condition }) {
  const uniforms = useForm();
  return condition(uniforms.model) ? children : null;
}

function Fichiers({ id, label, required, multiple, extra, listType, error, errorMessage, value, onChange }) {
  return (
    <Form.Item htmlFor={id} label={label} required={required} extra={extra} help={error && errorMessage} validateStatus={error ? 'error' : undefined}>
      <Upload
        id={id}
        name="fichier"
        action="/fichiers"
        accept=".pdf,.jpg,.jpeg,.png"
        listType={listType}
        multiple={multiple}
        maxCount={multiple ? 6 : 1}
        defaultFileList={value}
        beforeUpload={(fichier) => {
          if (fichier.size <= 5 * 1024 * 1024) return true;
          message.error('Fichier trop volumineux');
          return Upload.LIST_IGNORE;
        }}
        onChange={({ fileList }) => {
          const recus = fileList.filter(({ status }) => status === 'done');
          onChange(recus.length ? recus.map(({ uid, name, response, numero }) => ({ uid, name, status: 'done', numero: response?.numero ?? numero })) : undefined);
        }}
      >
        <Button icon={<UploadOutlined />}>Télécharger</Button>
      </Upload>
    </Form.Item>
  );
}

const ChampFichiers = connectField(Fichiers, { initialValue: false, kind: 'leaf' });

export const fichier = (title, uniforms = {}) => ({
  type: 'array',
  title,
  items: { type: 'object', properties: { name: { type: 'string' } } },
  uniforms: { component: ChampFichiers, ...uniforms },
});

export async function envoyer(demarche, donnees) {
  const reponse = await fetch(`/demandes/${demarche}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(donnees),
  });
  if (!reponse.ok) throw new Error(String(reponse.status));
  const { numero } = await reponse.json();
  location.href = `/${demarche}/confirmation/${numero}`;
}
