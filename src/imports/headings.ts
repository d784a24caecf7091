/** Headings that several platforms share. Written as `headingKey` makes them: small letters, no accents. */
export const date = ['date', 'day', 'jour', 'fecha', 'dia', 'date (utc)'];
export const impressions = ['impressions', 'impresiones', 'affichages'];
export const views = ['views', 'vues', 'visualizaciones', 'reproducciones', 'visitas', 'nombre de vues'];
export const reach = [
  'reach',
  'couverture',
  'portee',
  'alcance',
  'accounts reached',
  'comptes touches',
  'cuentas alcanzadas',
  'audience reached',
];
export const likes = [
  'likes',
  "j'aime",
  "mentions j'aime",
  'me gusta',
  'reactions',
  'reacciones',
  'likes and reactions',
  'reactions, comments and shares',
];
export const comments = ['comments', 'commentaires', 'comentarios'];
export const shares = [
  'shares',
  'share',
  'partages',
  'compartidos',
  'veces compartido',
  'veces que se compartio',
  'elementos compartidos',
];
export const saves = [
  'saves',
  'enregistrements',
  'sauvegardes',
  'guardados',
  'veces guardado',
  'elementos guardados',
  'veces que se guardo',
];
export const engagements = [
  'engagements',
  'interactions',
  'interacciones',
  'content interactions',
  'interactions avec le contenu',
  'interacciones con el contenido',
  'engagement',
  'interaction',
];
export const clicks = [
  'clicks',
  'clics',
  'link clicks',
  'clics sur un lien',
  'clics sur le lien',
  'clics sur les liens',
  'clics en el enlace',
  'clics en enlaces',
];
export const follows = [
  'follows',
  'new follows',
  'new followers',
  'nouveaux abonnes',
  'nouveaux followers',
  'nuevos seguidores',
  'seguimientos',
  'suivis',
  'abonnements',
];
export const unfollows = [
  'unfollows',
  'lost followers',
  'desabonnements',
  'abonnes perdus',
  'dejaron de seguir',
  'seguidores perdidos',
];
export const title = [
  'title',
  'titre',
  'titulo',
  'description',
  'descripcion',
  'post text',
  'texte du post',
  'texto del post',
  'video title',
  'titre de la video',
  'titulo del video',
];
