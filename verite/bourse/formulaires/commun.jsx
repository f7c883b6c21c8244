// What the two forms share: the theme, the frame of the application, and one field of each kind, tied to react-hook-form.
import '@fontsource/roboto/300.css';
import '@fontsource/roboto/400.css';
import '@fontsource/roboto/500.css';
import '@fontsource/roboto/700.css';
import DeleteIcon from '@mui/icons-material/Delete';
import HelpOutlineIcon from '@mui/icons-material/HelpOutlineOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFile';
import Alert from '@mui/material/Alert';
import AppBar from '@mui/material/AppBar';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Container from '@mui/material/Container';
import CssBaseline from '@mui/material/CssBaseline';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Grid from '@mui/material/Grid';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Snackbar from '@mui/material/Snackbar';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Toolbar from '@mui/material/Toolbar';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { frFR as materialFr } from '@mui/material/locale';
import { createTheme, styled, ThemeProvider } from '@mui/material/styles';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { frFR as calendriersFr } from '@mui/x-date-pickers/locales';
import dayjs from 'dayjs';
import 'dayjs/locale/fr';
import { useId } from 'react';
import { createRoot } from 'react-dom/client';
import { Controller, useFormContext } from 'react-hook-form';

dayjs.locale('fr');

const theme = createTheme(
  {
    palette: { primary: { main: '#00695c' }, secondary: { main: '#c2410c' }, background: { default: '#f6f7f7' } },
    shape: { borderRadius: 8 },
  },
  materialFr,
  calendriersFr,
);

export const requis = 'Champ obligatoire';
export const motifs = {
  nir: { value: /^[12]\d{2}(0[1-9]|1[0-2]|[2-9]\d)\d{2}\d{3}\d{3}\d{2}$|^[12]\d{4}2[AB]\d{8}$/, message: 'Numéro de sécurité sociale invalide' },
  courriel: { value: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, message: 'Adresse e-mail invalide' },
  telephone: { value: /^0[67]\d{8}$/, message: 'Numéro de téléphone invalide' },
  codePostal: { value: /^\d{5}$/, message: 'Code postal invalide' },
  siret: { value: /^\d{14}$/, message: 'SIRET invalide' },
  nda: { value: /^\d{11}$/, message: 'Numéro de déclaration d’activité invalide' },
  montant: { value: /^\d+([.,]\d{1,2})?$/, message: 'Montant invalide' },
  entier: { value: /^\d+$/, message: 'Saisissez un nombre entier' },
  dossier: { value: /^BRR-\d{8}$/, message: 'Numéro de dossier invalide' },
};

export function ibanValide(valeur) {
  const iban = (valeur ?? '').replace(/\s/g, '').toUpperCase();
  if (!/^FR\d{2}[0-9A-Z]{23}$/.test(iban)) return false;
  const chiffres = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (lettre) => String(lettre.charCodeAt(0) - 55));
  return BigInt(chiffres) % 97n === 1n;
}

const EntreeCachee = styled('input')({
  clip: 'rect(0 0 0 0)',
  clipPath: 'inset(50%)',
  height: 1,
  overflow: 'hidden',
  position: 'absolute',
  bottom: 0,
  left: 0,
  whiteSpace: 'nowrap',
  width: 1,
});

export function Case({ taille = 6, children }) {
  return <Grid size={{ xs: 12, sm: taille }}>{children}</Grid>;
}

function Bulle({ texte }) {
  return (
    <Tooltip title={texte} arrow>
      <IconButton size="small" aria-label="Aide" edge="end">
        <HelpOutlineIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}

export function Texte({ nom, libelle, regles = {}, aide, bulle, taille, compteur, fin, ...autres }) {
  const { control } = useFormContext();
  return (
    <Case taille={taille}>
      <Controller
        name={nom}
        control={control}
        rules={regles}
        render={({ field: { ref, value, ...field }, fieldState: { error } }) => (
          <TextField
            {...field}
            {...autres}
            id={nom}
            inputRef={ref}
            value={value ?? ''}
            label={libelle}
            fullWidth
            required={Boolean(regles.required)}
            error={Boolean(error)}
            helperText={error?.message ?? (compteur ? `${(value ?? '').length} / ${compteur} caractères` : aide)}
            slotProps={{ input: { endAdornment: bulle ? <Bulle texte={bulle} /> : fin }, htmlInput: autres.htmlInput }}
          />
        )}
      />
    </Case>
  );
}

export function Liste({ nom, libelle, options, regles = {}, aide, taille, multiple }) {
  const { control } = useFormContext();
  return (
    <Case taille={taille}>
      <Controller
        name={nom}
        control={control}
        rules={regles}
        render={({ field: { ref, value, ...field }, fieldState: { error } }) => (
          <TextField
            {...field}
            id={nom}
            inputRef={ref}
            select
            value={value ?? (multiple ? [] : '')}
            label={libelle}
            fullWidth
            required={Boolean(regles.required)}
            error={Boolean(error)}
            helperText={error?.message ?? aide}
            slotProps={{ select: { multiple, renderValue: multiple ? (choix) => choix.join(', ') : undefined } }}
          >
            {options.map((option) => (
              <MenuItem key={option} value={option}>
                {multiple && <Checkbox checked={(value ?? []).includes(option)} />}
                {option}
              </MenuItem>
            ))}
          </TextField>
        )}
      />
    </Case>
  );
}

export function Recherche({ nom, libelle, options, regles = {}, aide, taille, groupe, bulle }) {
  const { control } = useFormContext();
  return (
    <Case taille={taille}>
      <Controller
        name={nom}
        control={control}
        rules={regles}
        render={({ field: { ref, onChange, value, ...field }, fieldState: { error } }) => (
          <Autocomplete
            {...field}
            id={nom}
            value={value ?? null}
            options={options}
            groupBy={groupe}
            getOptionLabel={(option) => option.libelle ?? option}
            isOptionEqualToValue={(option, choix) => (option.libelle ?? option) === (choix.libelle ?? choix)}
            onChange={(_, choix) => onChange(choix)}
            renderInput={(params) => (
              <TextField {...params} inputRef={ref} label={libelle} required={Boolean(regles.required)} error={Boolean(error)} helperText={error?.message ?? aide} />
            )}
          />
        )}
      />
      {bulle && <FormHelperText>{bulle}</FormHelperText>}
    </Case>
  );
}

export function Radios({ nom, libelle, options = ['Oui', 'Non'], regles = {}, aide, taille = 12, enLigne = true }) {
  const { control } = useFormContext();
  const id = useId();
  return (
    <Case taille={taille}>
      <Controller
        name={nom}
        control={control}
        rules={regles}
        render={({ field: { ref, value, ...field }, fieldState: { error } }) => (
          <FormControl error={Boolean(error)} required={Boolean(regles.required)}>
            <FormLabel id={id}>{libelle}</FormLabel>
            <RadioGroup {...field} row={enLigne} aria-labelledby={id} value={value ?? ''}>
              {options.map((option, rang) => (
                <FormControlLabel key={option} value={option} control={<Radio inputRef={rang ? undefined : ref} />} label={option} />
              ))}
            </RadioGroup>
            <FormHelperText>{error?.message ?? aide}</FormHelperText>
          </FormControl>
        )}
      />
    </Case>
  );
}

export function Cases({ nom, libelle, options, regles = {}, aide, taille = 12 }) {
  const { control } = useFormContext();
  return (
    <Case taille={taille}>
      <Controller
        name={nom}
        control={control}
        rules={regles}
        render={({ field: { onChange, value }, fieldState: { error } }) => {
          const choix = value ?? [];
          return (
            <FormControl component="fieldset" error={Boolean(error)} required={Boolean(regles.required)}>
              <FormLabel component="legend">{libelle}</FormLabel>
              <FormGroup>
                {options.map((option) => (
                  <FormControlLabel
                    key={option}
                    control={<Checkbox checked={choix.includes(option)} onChange={() => onChange(choix.includes(option) ? choix.filter((un) => un !== option) : [...choix, option])} />}
                    label={option}
                  />
                ))}
              </FormGroup>
              <FormHelperText>{error?.message ?? aide}</FormHelperText>
            </FormControl>
          );
        }}
      />
    </Case>
  );
}

export function Coche({ nom, libelle, regles = {} }) {
  const { control } = useFormContext();
  return (
    <Controller
      name={nom}
      control={control}
      rules={regles}
      render={({ field: { ref, value, ...field }, fieldState: { error } }) => (
        <FormControl error={Boolean(error)}>
          <FormControlLabel
            required={Boolean(regles.required)}
            control={<Checkbox {...field} checked={Boolean(value)} slotProps={{ input: { ref } }} />}
            label={libelle}
          />
          {error && <FormHelperText>{error.message}</FormHelperText>}
        </FormControl>
      )}
    />
  );
}

export function Jour({ nom, libelle, regles = {}, aide, taille, ...calendrier }) {
  const { control } = useFormContext();
  const valide = (date) => !date || date.isValid() || 'Date invalide';
  return (
    <Case taille={taille}>
      <Controller
        name={nom}
        control={control}
        rules={{ ...regles, validate: { valide, ...regles.validate } }}
        render={({ field: { ref, value, ...field }, fieldState: { error } }) => (
          <DatePicker
            {...field}
            {...calendrier}
            inputRef={ref}
            value={value ?? null}
            label={libelle}
            slotProps={{ textField: { id: nom, fullWidth: true, required: Boolean(regles.required), error: Boolean(error), helperText: error?.message ?? aide } }}
          />
        )}
      />
    </Case>
  );
}

export const poidsMaximal = 3 * 1024 * 1024;

export function Fichier({ nom, libelle, aide, regles = {}, types = '.pdf,.jpg,.jpeg,.png', avant }) {
  const { control } = useFormContext();
  const poids = (fichier) => !fichier || fichier.size <= poidsMaximal || 'Fichier trop volumineux';
  const format = (fichier) => !fichier || types.split(',').some((fin) => fichier.name.toLowerCase().endsWith(fin)) || 'Type de fichier non autorisé';
  return (
    <Grid size={12}>
      <Controller
        name={nom}
        control={control}
        rules={{ ...regles, validate: { poids, format } }}
        render={({ field: { onChange, value, ref, onBlur }, fieldState: { error } }) => (
          <Box sx={{ border: 1, borderColor: error ? 'error.main' : 'divider', borderRadius: 2, p: 2 }}>
            <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ alignItems: { sm: 'center' }, justifyContent: 'space-between' }}>
              <Box>
                <Typography variant="subtitle2">{libelle}{regles.required ? ' *' : ' (le cas échéant)'}</Typography>
                {aide && <Typography variant="body2" color="text.secondary">{aide}</Typography>}
                {avant}
              </Box>
              <Button component="label" role={undefined} variant="outlined" tabIndex={-1} startIcon={<UploadFileIcon />} sx={{ flexShrink: 0 }}>
                Choisir un fichier
                <EntreeCachee type="file" name={nom} ref={ref} onBlur={onBlur} accept={types} onChange={(evenement) => onChange(evenement.target.files[0] ?? value)} />
              </Button>
            </Stack>
            {value && (
              <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mt: 1 }}>
                <Typography variant="body2">{value.name} ({Math.max(1, Math.round(value.size / 1024))} Ko)</Typography>
                <IconButton size="small" aria-label="Supprimer" onClick={() => onChange(null)}><DeleteIcon fontSize="small" /></IconButton>
              </Stack>
            )}
            {error && <FormHelperText error>{error.message}</FormHelperText>}
          </Box>
        )}
      />
    </Grid>
  );
}

export function Avis({ message, gravite = 'error', fermer }) {
  return (
    <Snackbar open={Boolean(message)} autoHideDuration={5000} onClose={(_, raison) => raison !== 'clickaway' && fermer()}>
      <Alert severity={gravite} variant="filled" onClose={fermer} sx={{ width: '100%' }}>{message}</Alert>
    </Snackbar>
  );
}

function preparer(valeur) {
  if (dayjs.isDayjs(valeur)) return valeur.format('YYYY-MM-DD');
  return valeur?.libelle ?? valeur;
}

export async function envoyer(demarche, reponses) {
  const corps = new FormData();
  const textes = {};
  for (const [nom, valeur] of Object.entries(reponses)) {
    if (valeur instanceof File) corps.append(nom, valeur);
    else if (valeur !== undefined && valeur !== null && valeur !== '') textes[nom] = preparer(valeur);
  }
  corps.append('reponses', JSON.stringify(textes));
  const reponse = await fetch(`/api/${demarche}`, { method: 'POST', body: corps });
  const contenu = await reponse.json();
  if (!reponse.ok) throw new Error(contenu.message ?? 'Une erreur est survenue.');
  return contenu.numero;
}

function Application({ titre, children }) {
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <LocalizationProvider dateAdapter={AdapterDayjs} adapterLocale="fr">
        <AppBar position="static">
          <Toolbar sx={{ gap: 2 }}>
            <Link href="/" color="inherit" underline="none" variant="h6" sx={{ flexGrow: 1 }}>Région Haute-Marvane</Link>
            <Button color="inherit" href="/aide" target="_blank">Aide</Button>
            <Button color="inherit" href="/contact">Contact</Button>
          </Toolbar>
        </AppBar>
        <Container component="main" maxWidth="md" sx={{ py: 4 }}>
          <Typography component="h1" variant="h4" gutterBottom>{titre}</Typography>
          {children}
        </Container>
        <Box component="footer" sx={{ borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper', py: 3 }}>
          <Container maxWidth="md">
            <Stack direction="row" spacing={3} useFlexGap sx={{ flexWrap: 'wrap' }}>
              <Link href="/mentions-legales" variant="body2">Mentions légales</Link>
              <Link href="/donnees-personnelles" variant="body2">Données personnelles</Link>
              <Link href="/accessibilite" variant="body2">Accessibilité : non conforme</Link>
            </Stack>
          </Container>
        </Box>
      </LocalizationProvider>
    </ThemeProvider>
  );
}

export function monter(titre, Contenu) {
  createRoot(document.getElementById('application')).render(<Application titre={titre}><Contenu /></Application>);
}
