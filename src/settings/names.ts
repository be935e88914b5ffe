// The names and URLs that people write, with their grammars: inputs, options and plans agree on them.

/** The name of an environment, an activity or a layer: {@link NAME_IN_WORDS}. */
export const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/;

/** What {@link NAME} accepts. */
export const NAME_IN_WORDS = '1 to 63 letters, digits, `-` or `_`, starting and ending with a letter or digit';

/** The suffix of the setting for the floor of one fleet: `frontend-floor`. */
export const FLOOR_SUFFIX = '-floor';

/** The name of a subfleet. CloneSquad's API changes capital letters to small ones, and `__all__` means every subfleet. */
export const SUBFLEET_NAME = /^(?!__all__$)[a-z0-9_-]{1,63}$/;

/** What {@link SUBFLEET_NAME} accepts. */
export const SUBFLEET_IN_WORDS = '1 to 63 lowercase letters, digits, `-` or `_`, but not `__all__`';

/** The two layers of every environment: inputs and outputs of the action are named after them. */
export const LAYERS = ['frontend', 'backend'] as const;
