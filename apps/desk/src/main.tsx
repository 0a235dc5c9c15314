import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from './desk.js';
import './styles/page.css';
import './styles/queue.css';
import './styles/reading.css';
import './styles/judgement.css';
import './styles/pages.css';

const place = document.getElementById('desk');
if (place === null) throw new Error('index.html lacks #desk.');
createRoot(place).render(
  <StrictMode>
    <Desk />
  </StrictMode>,
);
