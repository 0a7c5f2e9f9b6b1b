export {writeViewsOf as default} from './writeViews.ts';
