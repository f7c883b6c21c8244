import { Layout, Menu } from 'antd';
import { useEffect } from 'react';
import { Link, Route, Routes, useLocation } from 'react-router-dom';
import Contrat from './Contrat';
import {
  Accessibilite, Accueil, Aide, Contact, DonneesPersonnelles, Mentions, PageContrat, PageIntrouvable, PagePlace, Structures, Tarifs,
} from './pages';
import Place from './Place';

const { Header, Content, Footer } = Layout;

const menu = [
  ['/place', 'Demander une place'],
  ['/contrat', 'Mon contrat'],
  ['/structures', 'Les structures'],
  ['/tarifs', 'Tarifs'],
  ['/aide', 'Aide'],
  ['/contact', 'Contact'],
].map(([adresse, nom]) => ({ key: adresse, label: <Link to={adresse}>{nom}</Link> }));

export default function Site() {
  const { pathname } = useLocation();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <Layout style={{ minHeight: '100vh', background: '#fff' }}>
      <Header className="entete">
        <Link to="/" className="marque">
          <img src="/logo.svg" alt="" />
          <span>
            Pays de Serlange <small>Guichet petite enfance</small>
          </span>
        </Link>
        <Menu mode="horizontal" items={menu} selectedKeys={[`/${pathname.split('/')[1]}`]} />
      </Header>
      <Content className="corps">
        <Routes>
          <Route path="/" element={<Accueil />} />
          <Route path="/place" element={<PagePlace />} />
          <Route path="/place/demande" element={<Place />} />
          <Route path="/contrat" element={<PageContrat />} />
          <Route path="/contrat/declaration" element={<Contrat />} />
          <Route path="/structures" element={<Structures />} />
          <Route path="/tarifs" element={<Tarifs />} />
          <Route path="/aide" element={<Aide />} />
          <Route path="/contact" element={<Contact />} />
          <Route path="/mentions-legales" element={<Mentions />} />
          <Route path="/donnees-personnelles" element={<DonneesPersonnelles />} />
          <Route path="/accessibilite" element={<Accessibilite />} />
          <Route path="*" element={<PageIntrouvable />} />
        </Routes>
      </Content>
      <Footer className="pied">
        Communauté de communes du Pays de Serlange
        <br />
        <Link to="/mentions-legales">Mentions légales</Link>
        <Link to="/donnees-personnelles">Données personnelles</Link>
        <Link to="/accessibilite">Accessibilité : partiellement conforme</Link>
      </Footer>
    </Layout>
  );
}
