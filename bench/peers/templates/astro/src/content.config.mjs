import {defineCollection, z} from 'astro:content';
import {glob} from 'astro/loaders';

const source = z.object({
  title: z.string(),
  publisher: z.string(),
  url: z.string(),
  day: z.string()
});
const schema = z.object({
  title: z.string(),
  summary: z.string(),
  day: z.string(),
  updated: z.string().optional(),
  weight: z.number(),
  sources: z.array(source)
});

export const collections = {
  articles: defineCollection({loader: glob({pattern: '**/*.md', base: './articles'}), schema})
};
