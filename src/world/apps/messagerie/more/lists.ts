// What one chooses among, in its order: for the schema and for the view.

export const audiences = ['public', 'friends', 'me'] as const;
export const places = ['wall', 'profile', 'people', 'security', 'stranger'] as const;
