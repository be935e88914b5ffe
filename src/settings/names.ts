// The names that people give, and their grammars: one place, so that inputs, flags and plans agree on them.

/** An environment, an activity or a layer: {@link NAME_IN_WORDS}. */
export const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/;

/** What {@link NAME} takes. */
export const NAME_IN_WORDS = '1 to 63 letters, digits, - and _, first and last a letter or digit';

/** The end of the name of a fleet's own floor: `frontend-floor`. */
export const FLOOR_SUFFIX = '-floor';

/** A subfleet of CloneSquad, whose API turns capital letters into small ones, and for which `__all__` is every subfleet. */
export const SUBFLEET_NAME = /^(?!__all__$)[a-z0-9_-]{1,63}$/;

/** The two layers that every environment has: the action's inputs and outputs are named after them. */
export const LAYERS = ['frontend', 'backend'] as const;
