import { getEdition } from '@/app/edition';
import { getMaterial } from '@/app/material';
import { dataPackage } from '@/lib/publish/describe/datapackage';

export const dynamic = 'force-static';

export const GET = () =>
  Response.json(dataPackage(getMaterial(), getEdition()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
