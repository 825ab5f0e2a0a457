import { getEdition } from '@/app/edition';
import { getMaterial } from '@/app/material';
import { dcat } from '@/lib/publish/describe/dcat';

export const dynamic = 'force-static';

export const GET = () =>
  Response.json(dcat(getMaterial(), getEdition()), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
