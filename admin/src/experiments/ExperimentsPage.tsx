import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';

import { WRITE_EXPERIMENTS } from '../permissions';
import { Experiment } from './Experiment';
import { ExperimentList } from './ExperimentList';
import { NewExperiment } from './NewExperiment';

export const ExperimentsPage = () => (
  <Routes>
    <Route index element={<ExperimentList />} />
    <Route
      path="new"
      element={
        <Page.Protect permissions={WRITE_EXPERIMENTS}>
          <NewExperiment />
        </Page.Protect>
      }
    />
    <Route path=":id" element={<Experiment />} />
    <Route path="*" element={<Navigate to=".." replace />} />
  </Routes>
);
