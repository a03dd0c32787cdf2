/*
 * fold_lines.c
 *	  Folds each line of standard input as the extension does, without its
 *	  blanks; used by country.py so that a table's keys are what look-up makes.
 */
#include <stdio.h>

#include "memory.h"
#include "text/text.h"

int
main(void)
{
	char	   *line = NULL;
	size_t		size = 0;
	ssize_t		n;

	while ((n = getline(&line, &size, stdin)) > 0)
	{
		HYG_STACK_BUF(folded, 512);

		if (line[n - 1] == '\n')
			n--;
		hyg_fold(line, (size_t) n, &folded);
		for (size_t i = 0; i < folded.len; i++)
			if (folded.data[i] != ' ')
				putchar(folded.data[i]);
		putchar('\n');
		hyg_buf_free(&folded);
	}
	free(line);
	return 0;
}
