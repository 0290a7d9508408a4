import { Navigate, Route, Routes } from 'react-router-dom';

import { Contact } from './Contact';
import { ContactList } from './ContactList';

export const ContactsPage = () => (
  <Routes>
    <Route index element={<ContactList />} />
    <Route path=":record" element={<Contact />} />
    <Route path="*" element={<Navigate to=".." replace />} />
  </Routes>
);
