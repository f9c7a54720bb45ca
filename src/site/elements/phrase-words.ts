// The words that a phrase is drawn from, apart: what asks for them late does not make their own file heavier for the others.

export { codeWords } from '../../core/progress-code/words';
