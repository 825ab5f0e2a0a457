'use client';

import { useEffect, useRef, useState } from 'react';
import { useLive } from '@/components/use-address';
import { HEIGHT, heightFrom } from '@/lib/embed/height';
import styles from './embed.module.css';

/** A frame as a reader would see it. It is loaded once the page lives, since only then is known which. */
export function EmbedPreview({ title, src, height }: { title: string; src: string; height: number }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const live = useLive();
  const [told, setTold] = useState<{ src: string; height: number }>();
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (event.source !== frame.current?.contentWindow || event.data?.type !== HEIGHT) return;
      const next = heightFrom(event.data.height);
      if (next) setTold({ src, height: next });
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [src]);
  if (!live) return null;
  const high = told?.src === src ? told.height : height;
  return <iframe ref={frame} className={styles.frame} title={title} src={src} height={high} loading="lazy" />;
}
