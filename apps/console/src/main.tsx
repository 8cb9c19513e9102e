import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './look/index.css';
import { App } from './app.js';
import { watchAttendance } from './session/watch-attendance.js';
import { startLanguage } from './language/language.js';

startLanguage();
watchAttendance();
createRoot(document.getElementById('console')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
