import { algemeen } from '@/teksten/algemeen';
import { Skelet } from '@/ui/Skelet';
import { Pagina } from './Pagina';

/** While the code of a page is on its way. */
export const Wachten = () => <Pagina titel={algemeen.app}><Skelet /></Pagina>;
