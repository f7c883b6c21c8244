import { App as AntApp, ConfigProvider } from 'antd';
import frFR from 'antd/locale/fr_FR';
import dayjs from 'dayjs';
import 'dayjs/locale/fr';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import Site from './Site';
import './style.css';

dayjs.locale('fr');

createRoot(document.getElementById('root')).render(
  <ConfigProvider locale={frFR} theme={{ token: { colorPrimary: '#00796b', borderRadius: 4, fontSize: 15 } }}>
    <AntApp>
      <BrowserRouter>
        <Site />
      </BrowserRouter>
    </AntApp>
  </ConfigProvider>,
);
